"""A site in several languages from one set of facts, and the proof that the languages agree."""
