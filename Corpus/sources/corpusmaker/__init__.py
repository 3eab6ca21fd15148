"""Writes the project's own test reports: documents, and beside them the rows that a correct reader gets from them."""
