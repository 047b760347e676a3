package openpermits.dashboard.office;

import openpermits.applications.OpenWithdrawal;
import org.jspecify.annotations.Nullable;

/// A request in the queue.
///
/// @param assignee as lists name people: `J. Roy`; null for nobody
/// @param isMine whether the reader looks after it
public record QueueRow(
    OpenWithdrawal withdrawal, Deadline deadline, @Nullable String assignee, boolean isMine) {}
