package openpermits.dashboard.portal;

import openpermits.web.Page;

/// What the portal is, for somebody who has not signed in.
public record HomePage() implements Page {}
