package openpermits.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import openpermits.support.PlainBrowser;

/// Withdrawal forms sent at once, eight at a time, by people who double-click and who have the same
/// form open in two tabs; and what each was answered. An error is no answer: whoever sees one sends
/// the form again.
final class Burst {

  private static final int AT_ONCE = 8;

  private final List<Form> sent = new ArrayList<>();
  private final List<Form> unanswered = new ArrayList<>();
  private final Map<Form, Set<Integer>> answers = new HashMap<>();
  private int answered;

  /// The form by which a file is withdrawn, as it was shown: what it carries stays the same however
  /// often it is sent.
  record Form(PlainBrowser browser, String file, Map<String, String> fields) {

    static Form filledIn(PlainBrowser browser, String file) throws IOException {
      var fields = browser.hidden(path(file));
      fields.put("comment", "Le projet est abandonné.");
      return new Form(browser, file, fields);
    }

    private static String path(String file) {
      return "/fr/demandes/" + file + "/retirer";
    }

    /// Returns the status of the answer.
    int send() throws IOException {
      return browser.post(path(file), fields).statusCode();
    }
  }

  /// Each form once or twice, some files by two forms.
  static Burst of(PlainBrowser browser, List<String> files, RandomGenerator random)
      throws IOException {
    var burst = new Burst();
    for (var file : files) {
      var form = Form.filledIn(browser, file);
      burst.sent.add(form);
      if (random.nextBoolean()) {
        burst.sent.add(form);
      }
      if (random.nextInt(4) == 0) {
        burst.sent.add(Form.filledIn(browser, file));
      }
    }
    return burst;
  }

  Burst and(Burst other) {
    sent.addAll(other.sent);
    return this;
  }

  /// Sends them all, and lets something happen after so many answers: the few that are under way
  /// then may still be answered.
  void send(int answersBefore, Runnable then) {
    try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
      sent.forEach(form -> people.execute(() -> send(form, answersBefore, then)));
    }
  }

  private void send(Form form, int answersBefore, Runnable then) {
    try {
      answered(form, form.send(), answersBefore, then);
    } catch (IOException dead) {
      unanswered(form);
    }
  }

  private synchronized void answered(Form form, int status, int answersBefore, Runnable then) {
    if (status >= 500) {
      unanswered(form);
      return;
    }
    note(form, status);
    if (++answered == answersBefore) {
      then.run();
    }
  }

  private synchronized void unanswered(Form form) {
    unanswered.add(form);
  }

  private void note(Form form, int status) {
    answers.computeIfAbsent(form, _ -> new HashSet<>()).add(status);
  }

  List<Form> unanswered() {
    return unanswered;
  }

  /// What was not answered, sent again as it was.
  void sendAgain() throws IOException {
    for (var form : unanswered) {
      note(form, form.send());
    }
    unanswered.clear();
  }

  /// The files that somebody was told are withdrawn.
  Set<String> promised() {
    var files = new HashSet<String>();
    answers.forEach((form, statuses) -> {
      if (statuses.contains(303)) {
        files.add(form.file());
      }
    });
    return files;
  }

  /// What each form was answered, which is one thing however often it is sent.
  Map<Form, Set<Integer>> answers() {
    return answers;
  }
}
