package openpermits.dashboard.portal;

import java.util.List;
import openpermits.accounts.Business;
import openpermits.web.Page;

/// The businesses that an account acts for.
public record ProfessionalsPage(List<Business> businesses, int actions) implements Page {}
