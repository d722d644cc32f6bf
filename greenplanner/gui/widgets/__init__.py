"""Parts of the window that hold no truth of their own."""
