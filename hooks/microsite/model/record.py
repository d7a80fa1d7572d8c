"""The root of all records: frozen, and strict about its fields."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """One thing that data/ describes. Unknown fields are refused; nothing changes after loading."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True,
        # A kept result is taken up without validating anything.
        defer_build=True,
    )
