"""Articles and timelines to JSON, plain data and tables, and back; the JSON Schema of an article."""

from wirecopy.exports.dicts import SCHEMA, from_dict, to_dict
from wirecopy.exports.jsontext import from_json, to_json, to_jsonl
from wirecopy.exports.schema import json_schema
from wirecopy.exports.tables import event_records, records_to_csv, records_to_jsonl
from wirecopy.exports.timelines import (
    TIMELINE_SCHEMA,
    timeline_from_dict,
    timeline_from_json,
    timeline_to_dict,
    timeline_to_json,
)

__all__ = [
    "SCHEMA",
    "TIMELINE_SCHEMA",
    "event_records",
    "from_dict",
    "from_json",
    "json_schema",
    "records_to_csv",
    "records_to_jsonl",
    "timeline_from_dict",
    "timeline_from_json",
    "timeline_to_dict",
    "timeline_to_json",
    "to_dict",
    "to_json",
    "to_jsonl",
]
