package openpermits.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openpermits.applications.ApplicationEvent.DocumentDecided.Paper;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// A plan or a paper attached to a file, in one of its versions.
///
/// @param id also the name of its content in the plan room
/// @param kind which required document it is, or which question it answers: the catalogue's key
/// @param series the id of its first version, which all versions share
/// @param name as its sender called it: any text of one line, never to be used as a path
/// @param size in bytes
/// @param sheet null for what is no PDF
/// @param hasThumbnail whether there is a small picture of its first page, by now
/// @param decision what staff said of it last; null until they did
/// @param receivedBy the name of who sent it, whose account is `sender`
/// @param replacedAt since when there is a later version; null for the current one
/// @param withdrawnAt since when it no longer counts; null while it does
public record Document(
    UUID id,
    FileNumber file,
    String kind,
    UUID series,
    int version,
    String name,
    long size,
    String mediaType,
    String sha256,
    @Nullable Sheet sheet,
    boolean hasThumbnail,
    VirusCheck virusCheck,
    @Nullable Decision decision,
    Instant receivedAt,
    UUID sender,
    String receivedBy,
    @Nullable Instant replacedAt,
    @Nullable Instant withdrawnAt) {

  /// Whether it was looked through for viruses.
  public enum VirusCheck implements Term {
    CLEAN,
    /// No scanner is set up, or it could not be reached.
    UNCHECKED,
    /// A virus was found after it had come in: it cannot be opened.
    INFECTED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String term() {
      return "documents.check." + key();
    }
  }

  /// What staff said of it.
  public enum State implements Term {
    RECEIVED,
    ACCEPTED,
    TO_CORRECT;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String term() {
      return "documents.state." + key();
    }
  }

  /// What staff said of it.
  ///
  /// @param state accepted, or to correct
  /// @param reason what is to be corrected; empty when it is accepted
  /// @param by the name of who said so
  public record Decision(State state, String reason, Instant at, String by) {}

  /// Received, until staff says something of it.
  public State state() {
    return decision == null ? State.RECEIVED : decision.state();
  }

  public boolean isInfected() {
    return virusCheck == VirusCheck.INFECTED;
  }

  /// Whether it can be opened, by whoever may.
  public Availability openability() {
    return isInfected()
        ? Availability.unavailable(new Overtaken.Infected())
        : Availability.available();
  }

  /// Whether it is what counts, or why not: there is a later version, or it was removed.
  public Availability currency() {
    if (withdrawnAt != null) {
      return Availability.unavailable(new Overtaken.Removed(withdrawnAt));
    }
    return replacedAt == null
        ? Availability.available()
        : Availability.unavailable(new Overtaken.Replaced(replacedAt));
  }

  /// As its file knows it.
  Paper paper() {
    return new Paper(id, isolatedName(), sender);
  }

  /// Whether it waits for its sender.
  public boolean isToCorrect() {
    return isCurrent() && (state() == State.TO_CORRECT || isInfected());
  }

  /// Its name for a sentence: read from right to left, it turns nothing around it, and beginning
  /// like a stored amount or instant, it is taken for none.
  public String isolatedName() {
    return "\u2068" + name + "\u2069";
  }

  /// Whether somebody can work with it: it is current, and no virus was found in it.
  public boolean isUsable() {
    return isCurrent() && !isInfected();
  }

  /// Whether it counts: neither replaced by a later version nor withdrawn.
  public boolean isCurrent() {
    return replacedAt == null && withdrawnAt == null;
  }
}
