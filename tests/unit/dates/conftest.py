"""The examples of this folder are for the folders below it too: pytest finds modules beside a conftest."""
