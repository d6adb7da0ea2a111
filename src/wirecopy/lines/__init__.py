"""Characters to lines, and lines to paragraphs."""

from wirecopy.lines.join import continues, join_text
from wirecopy.lines.split import BREAKS, split_lines

__all__ = ["BREAKS", "continues", "join_text", "split_lines"]
