package openpermits.accounts;

import java.util.List;
import java.util.UUID;
import openpermits.kernel.FileNumber;

/// What an account is tied to by the files that name it, as the module that keeps files knows.
public interface HeldFiles {

  /// The applications under way, drafts included: their applicant has to be there.
  List<FileNumber> underWay(UUID account);

  /// Whether any file names this account, however long ago it ended.
  boolean areAny(UUID account);
}
