"""Edition → views: one module for each type of page. Every function is pure."""
