package openpermits.businesses;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Accounts;
import openpermits.accounts.PinAttempts;
import openpermits.accounts.Tiding;
import openpermits.businesses.Business.Role;
import openpermits.businesses.BusinessHistory.Event;
import openpermits.kernel.Actor;
import openpermits.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Associates accounts with businesses by PIN. A PIN is mailed to the main contact who made it and
/// is shown nowhere.
@Component
public class Association {

  private final Businesses businesses;
  private final Pins pins;
  private final PinAttempts attempts;
  private final BusinessHistory history;
  private final BusinessRules rules;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  Association(
      Businesses businesses,
      Pins pins,
      PinAttempts attempts,
      BusinessHistory history,
      BusinessRules rules,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.businesses = businesses;
    this.pins = pins;
    this.attempts = attempts;
    this.history = history;
    this.rules = rules;
    this.accounts = accounts;
    this.events = events;
  }

  /// Makes a new PIN and mails it; the one before ends.
  @Transactional
  public void makePin(Business business, Actor by, Instant at) {
    businesses.hold(business.id());
    if (businesses.find(business.id(), by.account()).filter(Membership::isManager).isEmpty()) {
      throw new NotFound();
    }
    var pin = pins.make(business.id(), at);
    history.add(business.id(), Event.PIN_MADE, "", null, by, at);
    var to = accounts.find(by.account()).orElseThrow().addressee();
    events.publishEvent(
        new Tiding(
            UUID.randomUUID(),
            "business-pin",
            to,
            Map.of(
                "business", business.name(),
                "pin", pin,
                "n", rules.pinUses(),
                "days", rules.pinValidFor()),
            null,
            "",
            true,
            at));
  }

  /// Begins to try a PIN; counted also when what follows fails, so that it is a transaction of its
  /// own.
  ///
  /// @return until when the account has to wait; empty when it need not
  @Transactional
  public Optional<Instant> begin(UUID account, Instant at) {
    return attempts.begin(account, rules.wrongPins(), at);
  }

  /// Makes the account a member of the business that the PIN is of; a member already stays what
  /// they are.
  ///
  /// @return the business; empty when there is no such PIN any more
  @Transactional
  public Optional<Business> associate(String pin, Actor by, Instant at) {
    return accounts.hold(by.account())
        ? pins.use(pin, at).flatMap(business -> join(business, by, at))
        : Optional.empty();
  }

  private Optional<Business> join(UUID business, Actor by, Instant at) {
    attempts.succeeded(by.account());
    businesses.hold(business);
    if (businesses.find(business, by.account()).isEmpty()) {
      businesses.put(business, by.account(), Role.MEMBER);
      history.add(business, Event.ASSOCIATED, "", Role.MEMBER, by, at);
    }
    return businesses.find(business);
  }
}
