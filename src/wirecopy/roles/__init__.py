"""Story and what is about it in, a role for every row out."""

from wirecopy.roles.assign import RULES, assign_roles

__all__ = ["RULES", "assign_roles"]
