"""The records that data/ describes. What each may say, and nothing of how it is read, written or checked."""
