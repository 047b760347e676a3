package openpermits.applications;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import openpermits.fees.Performed;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;

/// Work on a file that another module keeps: reviews, inspections. The file asks each for what was
/// done, since the refund turns on it, and for what an ending would stop.
///
/// Everything here is called within the transaction that holds the file's lock.
public interface FileWork {

  /// The kinds of effect that this work carries out and undoes.
  Set<Effect.Kind> kinds();

  /// What was completed, in any order.
  List<Performed> performed(FileNumber file);

  /// What ending the file now would do to what is not completed. Changes nothing.
  List<Effect> endedBy(FileNumber file, Instant at);

  /// Does it.
  void carryOut(FileNumber file, Effect effect, Actor by, Instant at);

  /// Undoes exactly it.
  void undo(FileNumber file, Effect effect, Actor by, Instant at);
}
