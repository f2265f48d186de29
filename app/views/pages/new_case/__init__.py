"""Nuevo trámite: from "buenos días" to a printed receipt. The page is `page.NewCasePage`."""
