package openpermits.demo.inbox;

import java.util.List;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// The inbox, with one mail open.
///
/// @param mails the newest first
/// @param open null when nothing has arrived yet
public record InboxPage(List<ReceivedMail> mails, @Nullable ReceivedMail open) implements Page {

  public boolean isOpen(ReceivedMail mail) {
    return open != null && open.id() == mail.id();
  }
}
