"""Nuevo trámite: from "buenos días" to a printed receipt."""
