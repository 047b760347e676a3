package openpermits.dashboard;

import java.util.Arrays;

/// What a list of files is sorted by; ties by file number, in the same direction.
public enum FileSort {
  LAST_ACTIVITY("lastActivity", "a.last_activity_at", "timestamptz"),
  FILE_NUMBER("fileNumber", "a.file_number", "text"),
  LOCATION("location", "a.street_name || ' ' || lpad(a.civic_number, 8, '0')", "text"),
  APPLICANT("applicant", "a.applicant_name", "text");

  private final String word;
  private final String expression;
  private final String type;

  FileSort(String word, String expression, String type) {
    this.word = word;
    this.expression = expression;
    this.type = type;
  }

  /// As in an address: `?sort=-lastActivity`, the hyphen for descending.
  public String word() {
    return word;
  }

  String expression() {
    return expression;
  }

  String type() {
    return type;
  }

  /// What is no word for a sort sorts by last activity.
  public static FileSort of(String word) {
    return Arrays.stream(values())
        .filter(sort -> sort.word.equals(word.replaceFirst("^-", "")))
        .findFirst()
        .orElse(LAST_ACTIVITY);
  }
}
