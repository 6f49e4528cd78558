"""The screen of minutes: typing them under the agenda, their outcomes, the PDF and its way to agreement."""
