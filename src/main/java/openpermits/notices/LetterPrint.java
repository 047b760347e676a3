package openpermits.notices;

import java.util.Locale;
import openpermits.web.Print;

/// A letter to be printed, in its own language.
public record LetterPrint(Letter letter, Locale language) implements Print {

  @Override
  public String name() {
    return letter.fileNumber() + ".pdf";
  }
}
