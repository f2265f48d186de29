"""Forms made from declared fields: an editor by kind, sections, and what applies only sometimes."""
