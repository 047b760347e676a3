package openpermits.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openpermits.accounts.Account;
import openpermits.accounts.EmailAddress;
import openpermits.accounts.Phone;
import openpermits.catalogue.Question;

/// Somebody named in an application. Stored as JSON; empty text for what is not known.
///
/// @param phone ten digits
/// @param address as on an envelope, several lines
public record PersonAnswer(String name, String email, String phone, String address) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 500;

  static final List<String> FIELDS = List.of("name", "email", "phone", "address");

  public static PersonAnswer of(String stored) {
    return Json.read(stored, PersonAnswer.class);
  }

  /// As the person's account knows them.
  public static PersonAnswer of(Account account) {
    return new PersonAnswer(account.name(), account.email(), account.phone().digits(), "");
  }

  /// A person needs a name, and an address or a number by which they are reached.
  static Reading read(Question.Person question, Fields typed) {
    if (typed.isBlank()) {
      return Reading.blank();
    }
    return wrong(question.key(), typed)
        .<Reading>map(wrong -> wrong)
        .orElseGet(() -> Reading.answered(Json.write(person(question.key(), typed))));
  }

  private static Optional<Reading.Wrong> wrong(String key, Fields typed) {
    return Stream.of(
            Texts.wrong(key + ".name", typed.get(key + ".name"), LONGEST_NAME),
            missing(key + ".name", typed, "wiz.err.person.name"),
            email(key + ".email", typed),
            phone(key + ".phone", typed),
            unreachable(key, typed),
            Texts.wrong(key + ".address", typed.get(key + ".address"), LONGEST_ADDRESS))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Reading.Wrong> missing(String field, Fields typed, String sentence) {
    return typed.get(field).isBlank()
        ? Optional.of(Reading.Wrong.of(field, sentence))
        : Optional.empty();
  }

  private static Optional<Reading.Wrong> email(String field, Fields typed) {
    var email = typed.get(field);
    return email.isBlank() || EmailAddress.isComplete(email)
        ? Optional.empty()
        : Optional.of(Reading.Wrong.of(field, "wiz.err.person.email"));
  }

  private static Optional<Reading.Wrong> phone(String field, Fields typed) {
    return Phone.of(typed.get(field)).isPresent()
        ? Optional.empty()
        : Optional.of(Reading.Wrong.of(field, "wiz.err.person.phone"));
  }

  private static Optional<Reading.Wrong> unreachable(String key, Fields typed) {
    return typed.get(key + ".email").isBlank() && typed.get(key + ".phone").isBlank()
        ? Optional.of(Reading.Wrong.of(key + ".email", "wiz.err.person.reach"))
        : Optional.empty();
  }

  private static PersonAnswer person(String key, Fields typed) {
    return new PersonAnswer(
        Texts.line(typed.get(key + ".name")),
        typed.get(key + ".email").strip(),
        Phone.of(typed.get(key + ".phone")).orElse(Phone.NONE).digits(),
        Texts.lines(typed.get(key + ".address")));
  }
}
