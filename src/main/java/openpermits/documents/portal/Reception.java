package openpermits.documents.portal;

import java.util.ArrayList;
import java.util.List;
import openpermits.documents.DocumentKinds;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.documents.Flaw;
import openpermits.documents.portal.Batch.Problem;
import openpermits.documents.portal.Batch.Sent;
import openpermits.kernel.Refused;
import openpermits.web.SentFiles;
import openpermits.web.SentFiles.SentFile;
import org.springframework.stereotype.Component;

/// Receives the documents of a form, one after the other, as they arrive. Outside of any
/// transaction: it lasts as long as the sender's network is slow.
@Component
public class Reception {

  private final Documents documents;
  private final DocumentRules rules;

  Reception(Documents documents, DocumentRules rules) {
    this.documents = documents;
    this.rules = rules;
  }

  /// Each document is of the kind that its field's name says, or of the other one. What follows one
  /// that is too large, or one too many, is not received.
  ///
  /// @return to be closed
  public Batch receive(SentFiles files, List<String> kinds) {
    var taken = new ArrayList<Sent>();
    var problems = new ArrayList<Problem>();
    try {
      for (var file = files.next(); file.isPresent(); file = files.next()) {
        if (!receive(file.get(), kinds, taken, problems)) {
          break;
        }
      }
      return new Batch(documents, taken, problems);
    } catch (RuntimeException cause) {
      new Batch(documents, taken, problems).close();
      throw cause;
    }
  }

  /// Answers whether to go on.
  private boolean receive(
      SentFile file, List<String> kinds, List<Sent> taken, List<Problem> problems) {
    try {
      if (taken.size() + problems.size() == rules.atOnce()) {
        throw new Refused(new Flaw.TooMany(rules.atOnce()));
      }
      taken.add(new Sent(kind(file, kinds), documents.take(file.name(), file.content())));
      return true;
    } catch (Refused refusal) {
      if (file.name().isEmpty() && refusal.reason() instanceof Flaw.Empty) {
        return true; // a field in which no file was chosen
      }
      problems.add(new Problem(Batch.FIELD + kind(file, kinds), file.name(), refusal.reason()));
      return !(refusal.reason() instanceof Flaw.TooLarge
          || refusal.reason() instanceof Flaw.TooMany);
    }
  }

  private static String kind(SentFile file, List<String> kinds) {
    return kinds.stream()
        .filter(kind -> file.field().equals(Batch.FIELD + kind))
        .findFirst()
        .orElse(DocumentKinds.OTHER);
  }
}
