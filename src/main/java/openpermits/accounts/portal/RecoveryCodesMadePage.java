package openpermits.accounts.portal;

import java.util.List;
import openpermits.accounts.ReadableSecret;
import openpermits.web.Page;

/// The recovery codes that were just made, which nobody can show again later.
///
/// @param isTurnedOn whether the second step was just turned on
public record RecoveryCodesMadePage(List<ReadableSecret> codes, boolean isTurnedOn)
    implements Page {}
