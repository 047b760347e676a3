package openpermits.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.accounts.AccountEvent.Kind;
import openpermits.accounts.SecondStepRows.SealedSecret;
import openpermits.accounts.SignIns.Outcome;
import openpermits.web.OpenSessions;
import openpermits.web.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second step at sign-in, for whoever wants one: after the password, a code of an
/// authenticator app. Whoever lost the app answers with a recovery code. Each code works once. A
/// forgotten password leaves the second step as it is.
@Component
public class SecondSteps {

  private static final Logger LOG = LoggerFactory.getLogger(SecondSteps.class);
  private static final String SECRET = "second-step";
  private static final String CODES = "recovery-codes";
  private static final int NUMBER_OF_CODES = 10;
  private static final long NONE_USED = -1;

  private final SecondStepRows rows;
  private final SealingKey key;
  private final SignInAttempts attempts;
  private final OpenSessions sessions;
  private final ApplicationEventPublisher events;

  SecondSteps(
      SecondStepRows rows,
      SealingKey key,
      SignInAttempts attempts,
      OpenSessions sessions,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.key = key;
    this.attempts = attempts;
    this.sessions = sessions;
    this.events = events;
  }

  /// Empty when the account has none.
  public Optional<SecondStep> of(UUID account) {
    return rows.find(account);
  }

  public boolean isOn(UUID account) {
    return of(account).isPresent();
  }

  /// A new secret for an app. It counts for nothing until a code of the app proves that it is
  /// there; until then the page's form carries it, sealed for this account.
  public String offer(UUID account) {
    return sealed(account, SharedSecret.fresh());
  }

  /// The secret that a form carried; empty when it was not offered to this account.
  public Optional<SharedSecret> offered(UUID account, String offer) {
    return Sealed.bytes(offer)
        .flatMap(sealed -> Sealed.open(sealed, key.of(SECRET, account)))
        .map(SharedSecret::new);
  }

  /// Whether a code proves that the app has the secret.
  public boolean isProved(SharedSecret secret, String code, Instant at) {
    return secret.stepOf(code, NONE_USED, at).isPresent();
  }

  /// Turns the second step on, with a code that is then used; sessions that were opened without it
  /// are closed.
  ///
  /// @param session the session that stays open
  /// @return the recovery codes, sealed as [#codes] opens them; empty when it was on already, or
  ///   the code proves nothing any more
  @Transactional
  public Optional<String> turnOn(
      Account account, SharedSecret secret, String code, String session, Instant at) {
    var step = secret.stepOf(code, NONE_USED, at);
    if (step.isEmpty() || !add(account, secret, step.getAsLong(), at)) {
      return Optional.empty();
    }
    sessions.closeOthers(account.id(), session);
    tell(Kind.SECOND_STEP_ON, account, at);
    return Optional.of(newCodes(account.id()));
  }

  private boolean add(Account account, SharedSecret secret, long step, Instant at) {
    return rows.add(new SealedSecret(account.id(), sealed(account.id(), secret), step), at);
  }

  /// Only for whoever has just proved the second step.
  @Transactional
  public void turnOff(Account account, Instant at) {
    if (rows.forget(account.id())) {
      tell(Kind.SECOND_STEP_OFF, account, at);
    }
  }

  /// New recovery codes; those before no longer work. Only for whoever has just proved the second
  /// step.
  ///
  /// @return them, sealed as [#codes] opens them
  @Transactional
  public String renewCodes(Account account, Instant at) {
    tell(Kind.RECOVERY_CODES_RENEWED, account, at);
    return newCodes(account.id());
  }

  /// The recovery codes that were just made. They are kept nowhere else, and sealed wherever they
  /// wait to be shown.
  public List<ReadableSecret> codes(UUID account, String sealed) {
    return Sealed.bytes(sealed)
        .flatMap(codes -> Sealed.open(codes, key.of(CODES, account)))
        .map(codes ->
            Arrays.stream(new String(codes, US_ASCII).split(" ", -1))
                .map(ReadableSecret::new)
                .toList())
        .orElse(List.of());
  }

  private String newCodes(UUID account) {
    var codes = Stream.generate(ReadableSecret::fresh).limit(NUMBER_OF_CODES).toList();
    rows.replaceCodes(account, codes);
    var joined = String.join(" ", codes.stream().map(ReadableSecret::signs).toList());
    return Sealed.text(Sealed.seal(joined.getBytes(US_ASCII), key.of(CODES, account)));
  }

  /// Whether somebody passes the second step. Wrong answers count as wrong passwords do, apart from
  /// them. A right one is used up.
  ///
  /// @param client where the answer comes from
  /// @return why not; empty when it is right
  @Transactional
  public Optional<Outcome> prove(Account account, StepAnswer answer, String client, Instant at) {
    var whose = account.id().toString();
    var locked = attempts.begin(Attempts.Kind.SECOND_STEP, whose, client, at);
    if (locked.isPresent()) {
      return locked.map(Outcome.Locked::new);
    }
    if (!use(account, answer, at)) {
      return Optional.of(new Outcome.Wrong());
    }
    attempts.succeeded(Attempts.Kind.SECOND_STEP, whose, client);
    return Optional.empty();
  }

  private boolean use(Account account, StepAnswer answer, Instant at) {
    return switch (answer) {
      case StepAnswer.AppCode(var typed) -> useCode(account.id(), typed, at);
      case StepAnswer.RecoveryCode(var typed) -> useRecoveryCode(account, typed, at);
    };
  }

  private boolean useCode(UUID account, String typed, Instant at) {
    var kept = rows.secret(account);
    var secret = kept.flatMap(this::opened);
    if (kept.isPresent() && secret.isEmpty()) {
      LOG.error("The portal's key is not the one that sealed the second step of {}.", account);
    }
    return secret
        .map(known -> known.stepOf(typed, kept.orElseThrow().lastStep(), at))
        .filter(step -> step.isPresent() && rows.use(account, step.getAsLong()))
        .isPresent();
  }

  private boolean useRecoveryCode(Account account, String typed, Instant at) {
    var isUsed = rows.use(account.id(), ReadableSecret.typed(typed));
    if (isUsed) {
      tell(Kind.RECOVERY_CODE_USED, account, at);
    }
    return isUsed;
  }

  /// Of an account that is closed.
  void forget(UUID account) {
    rows.forget(account);
  }

  private String sealed(UUID account, SharedSecret secret) {
    return Sealed.text(Sealed.seal(secret.bytes(), key.of(SECRET, account)));
  }

  /// Empty when another key sealed it.
  Optional<SharedSecret> opened(SealedSecret sealed) {
    return offered(sealed.account(), sealed.secret());
  }

  private void tell(Kind kind, Account account, Instant at) {
    events.publishEvent(AccountEvent.of(kind, account.addressee(), at));
  }
}
