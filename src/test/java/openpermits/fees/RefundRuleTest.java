package openpermits.fees;

import static openpermits.fees.CityFunction.FIELD_INSPECTION;
import static openpermits.fees.CityFunction.INTAKE_ADMIN;
import static openpermits.fees.CityFunction.REVIEW_STARTED;
import static openpermits.fees.CityFunction.ZONING_REVIEW;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import openpermits.fees.RefundRule.Charge;
import openpermits.fees.RefundRule.CumulativeFunctions;
import openpermits.fees.RefundRule.CumulativeFunctions.Deduction;
import openpermits.fees.RefundRule.LinearStage;
import openpermits.fees.RefundRule.LinearStage.Stage;
import openpermits.kernel.Money;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefundRuleTest {

  private static final Charge CHARGE = new Charge(FIELD_INSPECTION, Money.dollars("100.00"));

  @Test
  void refusesDeductionsThatTakeMoreThanAll() {
    refuses(() -> cumulative(new Deduction(INTAKE_ADMIN, 60), new Deduction(ZONING_REVIEW, 41)));
    refuses(() -> cumulative(new Deduction(INTAKE_ADMIN, -1)));
  }

  @Test
  void refusesAFunctionDeductedTwice() {
    refuses(() -> cumulative(new Deduction(INTAKE_ADMIN, 10), new Deduction(INTAKE_ADMIN, 10)));
    refuses(() -> cumulative(new Deduction(FIELD_INSPECTION, 10)));
  }

  @Test
  void refusesStagesThatGiveMoreForComingLater() {
    refuses(() -> linear(new Stage(List.of(REVIEW_STARTED), 50), new Stage(List.of(), 75)));
  }

  @Test
  void refusesStagesWithoutAnEndOrWithTwo() {
    refuses(() -> linear());
    refuses(() -> linear(new Stage(List.of(REVIEW_STARTED), 50)));
    refuses(() -> linear(new Stage(List.of(), 50), new Stage(List.of(), 25)));
  }

  private static CumulativeFunctions cumulative(Deduction... deductions) {
    return new CumulativeFunctions(List.of(deductions), CHARGE);
  }

  private static LinearStage linear(Stage... stages) {
    return new LinearStage(List.of(stages));
  }

  private static void refuses(ThrowingCallable rule) {
    assertThatIllegalArgumentException().isThrownBy(rule);
  }
}
