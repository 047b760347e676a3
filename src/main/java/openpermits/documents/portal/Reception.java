package openpermits.documents.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import openpermits.documents.DocumentKinds;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.documents.Flaw;
import openpermits.documents.portal.Batch.Problem;
import openpermits.documents.portal.Batch.Sent;
import openpermits.documents.uploads.Upload;
import openpermits.documents.uploads.Uploads;
import openpermits.kernel.Reason;
import openpermits.kernel.Refused;
import openpermits.web.Person;
import openpermits.web.SentFiles;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Receives the documents of a form, one after the other: first those that arrived before it, a
/// piece at a time, and that it only names; then those that arrive with it. Outside of any
/// transaction: it lasts as long as the sender's network is slow.
@Component
public class Reception {

  private final Documents documents;
  private final DocumentRules rules;
  private final Uploads uploads;

  Reception(Documents documents, DocumentRules rules, Uploads uploads) {
    this.documents = documents;
    this.rules = rules;
    this.uploads = uploads;
  }

  /// Each document is of the kind that its field's name says, or of the other one. What follows one
  /// that is too large, or one too many, is not received.
  ///
  /// @param fields of the form, those before its files
  /// @return to be closed
  public Batch receive(
      SentFiles files, MultiValueMap<String, String> fields, Person sender, List<String> kinds) {
    var named = Upload.in(fields, sender.actor().account());
    var taken = new ArrayList<Sent>();
    var problems = new ArrayList<Problem>();
    try {
      if (named.stream().allMatch(upload -> receive(upload, kinds, taken, problems))) {
        receive(files, kinds, taken, problems);
      }
      return new Batch(documents, taken, problems, () -> named.forEach(uploads::remove));
    } catch (RuntimeException cause) {
      new Batch(documents, taken, problems, () -> {}).close();
      throw cause;
    }
  }

  private boolean receive(
      Upload upload, List<String> kinds, List<Sent> taken, List<Problem> problems) {
    var kind = kind(upload.kind(), kinds);
    try (var content = uploads.open(upload)) {
      return take(kind, upload.name(), content, taken, problems);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (Refused gone) {
      return refuse(kind, upload.name(), gone.reason(), problems);
    }
  }

  private void receive(
      SentFiles files, List<String> kinds, List<Sent> taken, List<Problem> problems) {
    for (var file = files.next(); file.isPresent(); file = files.next()) {
      var sent = file.get();
      var kind = kind(sent.field().replaceFirst(Batch.FIELD, ""), kinds);
      if (!take(kind, sent.name(), sent.content(), taken, problems)) {
        return;
      }
    }
  }

  /// Answers whether to go on.
  private boolean take(
      String kind, String name, InputStream content, List<Sent> taken, List<Problem> problems) {
    try {
      if (taken.size() + problems.size() == rules.atOnce()) {
        throw new Refused(new Flaw.TooMany(rules.atOnce()));
      }
      return taken.add(new Sent(kind, documents.take(name, content)));
    } catch (Refused refusal) {
      return refuse(kind, name, refusal.reason(), problems);
    }
  }

  /// Answers whether to go on.
  private static boolean refuse(String kind, String name, Reason why, List<Problem> problems) {
    if (name.isEmpty() && why instanceof Flaw.Empty) {
      return true; // a field in which no file was chosen
    }
    problems.add(new Problem(Batch.FIELD + kind, name, why));
    return !(why instanceof Flaw.TooLarge || why instanceof Flaw.TooMany);
  }

  private static String kind(String named, List<String> kinds) {
    return kinds.contains(named) ? named : DocumentKinds.OTHER;
  }
}
