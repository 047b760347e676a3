package openpermits.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class FileNumbersTest {

  @Autowired FileNumbers numbers;
  @Autowired TransactionOperations transactions;

  @Test
  void areGivenOnceAndWithoutGapsToTwoHundredAtOnce() {
    var given =
        IntStream.range(0, 200)
            .mapToObj(at ->
                CompletableFuture.supplyAsync(() -> next(at % 4 == 0), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter(number -> !number.isEmpty())
            .sorted()
            .toList();

    assertThat(given)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 150).mapToObj("TRF-2031-%06d"::formatted).toList());
  }

  /// @param undone whether what the number was for comes to nothing
  private String next(boolean undone) {
    var number =
        transactions.execute(transaction -> {
          var taken = numbers.next("TRF", 2031);
          if (undone) {
            transaction.setRollbackOnly();
          }
          return taken;
        });
    return undone ? "" : number.toString();
  }
}
