"""Articles to JSON and plain data, and back; the JSON Schema of that form."""

from wirecopy.exports.dicts import SCHEMA, from_dict, to_dict
from wirecopy.exports.jsontext import from_json, to_json, to_jsonl
from wirecopy.exports.schema import json_schema

__all__ = ["SCHEMA", "from_dict", "from_json", "json_schema", "to_dict", "to_json", "to_jsonl"]
