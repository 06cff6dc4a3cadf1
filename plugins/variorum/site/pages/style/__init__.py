"""The style page: every component in every state, drawn by the real macros from made-up data."""

from .page import style_page

__all__ = ["style_page"]
