"""The only package that opens content files: front matter, ledgers, schemas, and the one writer of each."""
