package openpermits.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.kernel.Bilingual;
import openpermits.settings.WrongSetting;
import org.jspecify.annotations.Nullable;

/// One kind of application: a building permit, a pool enclosure, access to records.
///
/// @param code the prefix of its file numbers: three capitals
/// @param version goes up by one with each change to what is asked; a draft keeps the version that
///   it began with
/// @param description what it is for, in one plain sentence
/// @param inRegister whether its files are in the public register
/// @param feeSchedule what it costs: a name in `settings/fees/charges/`
/// @param refundScheme which refund policies cover its fees: a name in `settings/fees/refunds/`
/// @param decision within how many business days it is decided; null where nothing says so
public record ApplicationType(
    String code,
    int version,
    Family family,
    Bilingual name,
    Bilingual description,
    Set<ApplicantKind> applicants,
    boolean inRegister,
    String feeSchedule,
    String refundScheme,
    @Nullable DecisionTime decision,
    Lifecycle lifecycle,
    Questionnaire questions,
    List<RequiredDocument> documents) {

  /// Who may apply.
  public enum ApplicantKind {
    INDIVIDUAL,
    BUSINESS
  }

  public ApplicationType {
    applicants = Set.copyOf(applicants);
    documents = List.copyOf(documents);
    if (!code.matches("[A-Z]{3}")) {
      throw new WrongSetting("code:", "the code must be three capitals.");
    }
    if (applicants.isEmpty()) {
      throw new WrongSetting("applicants:", "nobody may apply: name individual, business or both.");
    }
    for (var document : documents) {
      BothLanguages.require(document.key(), document.name());
      BothLanguages.require(document.key(), document.note());
      questions.require(document.key(), document.when());
    }
    if (decision != null) {
      decision.classes().forEach(each -> questions.require(each.key(), each.when()));
    }
  }

  /// Whether an application of this type can ever be withdrawn.
  public boolean isWithdrawable() {
    return !lifecycle.leadingTo(Status.WITHDRAWN).isEmpty();
  }

  /// The documents that these answers call for, those that answer a question first.
  public List<RequiredDocument> documents(Answers answers) {
    var counting = questions.counting(answers);
    return everyDocument().stream()
        .filter(document -> document.when().stream().allMatch(when -> when.holds(counting)))
        .toList();
  }

  /// The documents that further answers may call for besides.
  public List<RequiredDocument> furtherDocuments(Answers answers) {
    var needed = documents(answers);
    return everyDocument().stream()
        .filter(document -> !needed.contains(document))
        .filter(document -> questions.mayHold(document.when(), answers))
        .toList();
  }

  /// The documents that any answers may call for, in the same order.
  public List<RequiredDocument> everyDocument() {
    var papers =
        questions
            .questions()
            .filter(Question.Paper.class::isInstance)
            .map(paper -> ((Question.Paper) paper).document());
    return Stream.concat(papers, documents.stream()).toList();
  }
}
