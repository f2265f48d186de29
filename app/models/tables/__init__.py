"""Tables by topic. Services build the validated rows; what crosses to a page is a frozen row of app/models/rows."""
