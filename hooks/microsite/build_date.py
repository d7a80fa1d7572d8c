"""The day on which a site is built: given, or today."""

import os
from datetime import UTC, date, datetime


def build_date() -> date:
    """SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), or today. Exits if it is no date."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()
    except (ValueError, OverflowError, OSError):
        raise SystemExit(
            f"SOURCE_DATE_EPOCH : un nombre de secondes depuis 1970, pas « {epoch} ».\n"
            f"SOURCE_DATE_EPOCH: a number of seconds since 1970, not “{epoch}”."
        ) from None
