package openpermits.applications;

import java.util.Set;
import java.util.UUID;
import openpermits.kernel.FileNumber;

/// Somebody besides the applicant who may do something to a file.
///
/// @param name a person's or a business's; empty for a person who has not accepted
/// @param email where a person was asked; empty for a business
/// @param granted what it may do; nothing for whoever only reads
public record AdditionalParty(
    UUID id, FileNumber file, String name, String email, Set<FileRight> granted) {

  /// Whether it was asked by mail and has not accepted: it sees nothing yet.
  public boolean isInvited() {
    return name.isEmpty();
  }

  /// What it is called in the list of the file.
  public String shown() {
    return isInvited() ? email : name;
  }
}
