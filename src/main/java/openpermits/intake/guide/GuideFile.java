package openpermits.intake.guide;

import java.util.List;
import java.util.Optional;

/// The guide as the municipality writes it: `settings/guide.yaml`. It begins with the first
/// question.
record GuideFile(List<GuideQuestion> questions, List<GuideEnd> ends) {

  GuideFile {
    questions = List.copyOf(questions);
    ends = List.copyOf(ends);
  }

  Optional<GuideQuestion> question(String key) {
    return questions.stream().filter(question -> question.key().equals(key)).findFirst();
  }

  Optional<GuideEnd> end(String key) {
    return ends.stream().filter(end -> end.key().equals(key)).findFirst();
  }
}
