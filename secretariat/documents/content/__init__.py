"""What each document says: frozen records with every name, number, symbol and date resolved by the caller."""
