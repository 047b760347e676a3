package openpermits.fees;

import java.util.List;
import openpermits.kernel.Bilingual;

/// A file under `settings/fees/refunds/`: one by-law, and each of its sections on refunds with
/// every version that files may still be under.
record RefundByLaw(Bilingual byLaw, List<RefundPolicy> policies) {

  RefundByLaw {
    policies = List.copyOf(policies);
  }
}
