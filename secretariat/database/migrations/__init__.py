"""The steps from each version of the schema to the next, and what older tables gained by them."""
