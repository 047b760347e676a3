package openpermits.intake.office;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.EmailAddress;
import openpermits.applications.CounterEntry.Channel;
import openpermits.applications.CounterEntry.Contact;
import openpermits.catalogue.ApplicationType;
import openpermits.intake.Fields;
import openpermits.intake.PaperDates;
import openpermits.intake.TypedName;
import openpermits.web.Text;

/// What staff typed to begin to enter an application.
record EnterForm(Fields typed) {

  static final String RECEIVED = "received";

  Optional<ApplicationType> type(List<ApplicationType> types) {
    return types.stream().filter(type -> type.code().equals(typed.get("type"))).findFirst();
  }

  Optional<Channel> channel() {
    return Arrays.stream(Channel.values())
        .filter(channel -> channel.key().equals(typed.get("channel")))
        .findFirst();
  }

  boolean hasAccount() {
    return typed.get("applicant").equals("account");
  }

  String accountEmail() {
    return typed.get("account-email").strip();
  }

  String name() {
    return typed.get("name").strip();
  }

  /// How an applicant without an account is reached.
  Contact contact() {
    return new Contact(typed.get("email").strip(), typed.get("language"));
  }

  /// What is wrong with it, by field.
  ///
  /// @param account the account with the address that was typed
  Map<String, String> errors(
      Text text, List<ApplicationType> types, PaperDates papers, Optional<Account> account) {
    var errors = new LinkedHashMap<String, String>();
    if (type(types).isEmpty()) {
      errors.put("type", text.say("counter.err.type"));
    }
    papers
        .wrong(RECEIVED, typed)
        .ifPresent(wrong ->
            errors.put(RECEIVED + ".day", papers.sentence("counter.err.received", wrong, text)));
    if (channel().isEmpty()) {
      errors.put("channel-counter", text.say("counter.err.channel"));
    }
    if (hasAccount()) {
      if (account.isEmpty()) {
        errors.put("account-email", text.say("counter.err.account"));
      }
    } else if (typed.get("applicant").equals("person")) {
      errors.putAll(personErrors(text));
    } else {
      errors.put("applicant-account", text.say("counter.err.applicant"));
    }
    return errors;
  }

  private Map<String, String> personErrors(Text text) {
    var errors = new LinkedHashMap<String, String>();
    TypedName.wrong(name(), "counter.err.name", text).ifPresent(wrong -> errors.put("name", wrong));
    var email = contact().email();
    if (!email.isEmpty() && !EmailAddress.isComplete(email)) {
      errors.put("email", text.say("signIn.err.emailFormat"));
    }
    if (!List.of("en", "fr").contains(contact().language())) {
      errors.put("language-fr", text.say("counter.err.language"));
    }
    return errors;
  }
}
