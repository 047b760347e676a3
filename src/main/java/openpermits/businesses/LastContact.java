package openpermits.businesses;

import openpermits.kernel.Reason;

/// A business is never without a main contact.
record LastContact() implements Reason {

  @Override
  public String key() {
    return "why.lastContact";
  }
}
