package openpermits.intake;

import java.util.Map;
import openpermits.catalogue.Question;

/// What somebody who knows what they want types into the fields of a question.
public final class ValidAnswers {

  private ValidAnswers() {}

  public static Map<String, String> to(Question question) {
    var key = question.key();
    return switch (question) {
      case Question.Line line ->
          Map.of(key, "CON-2024-000377".substring(0, Math.min(line.most(), 15)));
      case Question.LongText _ -> Map.of(key, "Deux lignes\r\net une autre");
      case Question.Quantity number ->
          Map.of(key, " " + number.least().stripTrailingZeros().toPlainString() + " ");
      case Question.Amount _ -> Map.of(key, "125 000,00 $");
      case Question.Day _ -> Map.of(key + ".day", "1", key + ".month", "12", key + ".year", "2026");
      case Question.Choice choice -> Map.of(key, choice.options().getFirst().key());
      case Question.Address _ -> Map.of(key + ".none", "yes", key + ".lot", "Lot 12, plan 4M-1234");
      case Question.Person _ ->
          Map.of(
              key + ".name", " Ana Lopez ", key + ".email", "ana@example.ca ", key + ".phone", "");
      case Question.Firm _ -> Map.of(key, "Bâtir inc.");
      case Question.Paper _ -> Map.of();
    };
  }
}
