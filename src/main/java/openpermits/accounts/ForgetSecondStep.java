package openpermits.accounts;

import openpermits.platform.DatabaseProgram;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/// The program behind `bin/forget-second-step`, for somebody who lost both the app and the recovery
/// codes and has shown who they are. Ends with code 1, and one sentence, when nothing was done.
@Import({Accounts.class, SecondStepRows.class})
@DatabaseProgram
final class ForgetSecondStep {

  private ForgetSecondStep() {}

  static void main(String[] arguments) {
    System.exit(forget(arguments[0]) ? 0 : 1);
  }

  private static boolean forget(String email) {
    var program = new SpringApplicationBuilder(ForgetSecondStep.class).web(WebApplicationType.NONE);
    try (var context = program.run()) {
      var account = context.getBean(Accounts.class).find(email.strip());
      if (account.isEmpty()) {
        System.err.printf("No account has the address %s.%n", email);
        return false;
      }
      if (!context.getBean(SecondStepRows.class).forget(account.get().id())) {
        System.err.printf("%s signs in without a second step.%n", email);
        return false;
      }
      System.out.printf("%s signs in with the password alone now. Let them know.%n", email);
      return true;
    }
  }
}
