package openpermits.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import openpermits.accounts.AccountEvent.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Signing in with what a device keeps, in the place of the password and of the second step: the
/// device itself asks for a finger, a face or a PIN. What is asked of it is asked once, and the
/// browser's session remembers it until it is answered.
@Component
public class Passkeys {

  public static final int LONGEST_NAME = 60;

  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private final PasskeyRows rows;
  private final WebAuthnRelyingPartyOperations ceremonies;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  Passkeys(
      PasskeyRows rows,
      WebAuthnRelyingPartyOperations ceremonies,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.ceremonies = ceremonies;
    this.accounts = accounts;
    this.events = events;
  }

  public List<Passkey> of(UUID account) {
    return rows.of(account);
  }

  /// What a device is asked that is to make a passkey for this account; not one that has one.
  public PublicKeyCredentialCreationOptions toMake(Account account) {
    var owner =
        UsernamePasswordAuthenticationToken.authenticated(account.id().toString(), null, List.of());
    return ceremonies.createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
  }

  /// What a device is asked that is to sign somebody in, whoever it may be.
  public PublicKeyCredentialRequestOptions toSignIn() {
    return ceremonies.createCredentialRequestOptions(
        new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
  }

  /// What is asked, as a browser's script reads it.
  public static String json(Object asked) {
    return JSON.writeValueAsString(asked);
  }

  /// Adds the passkey that a device made.
  ///
  /// @param answer as the browser's script wrote it
  /// @return false when it is none, or answers something else than was asked
  @Transactional
  public boolean add(
      Account account,
      PublicKeyCredentialCreationOptions asked,
      String answer,
      String name,
      Instant at) {
    var made =
        sense(() -> {
          var key = new RelyingPartyPublicKey(made(answer), name);
          return ceremonies.registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(asked, key));
        });
    made.ifPresent(_ -> tell(Kind.PASSKEY_ADDED, account, at));
    return made.isPresent();
  }

  /// Whose passkey answers.
  ///
  /// @param answer as the browser's script wrote it
  /// @return empty when it is nobody's, or answers something else than was asked
  @Transactional
  public Optional<Account> owner(PublicKeyCredentialRequestOptions asked, String answer) {
    return sense(() ->
            ceremonies.authenticate(new RelyingPartyAuthenticationRequest(asked, signed(answer))))
        .flatMap(owner -> accounts.find(PasskeyOwners.account(owner.getId())));
  }

  /// Of what a browser sent that makes no sense the libraries complain in many ways.
  private static <T> Optional<T> sense(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (DataAccessException ours) {
      throw ours;
    } catch (RuntimeException nonsense) {
      return Optional.empty();
    }
  }

  private static PublicKeyCredential<AuthenticatorAttestationResponse> made(String answer) {
    return JSON.readValue(
        answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
  }

  private static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String answer) {
    return JSON.readValue(
        answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
  }

  /// Removes one of this account's.
  ///
  /// @return false when it has no such passkey
  @Transactional
  public boolean remove(Account account, UUID passkey, Instant at) {
    var isRemoved = rows.remove(account.id(), passkey);
    if (isRemoved) {
      tell(Kind.PASSKEY_REMOVED, account, at);
    }
    return isRemoved;
  }

  /// Of an account that is closed.
  void forget(UUID account) {
    rows.removeAll(account);
  }

  private void tell(Kind kind, Account account, Instant at) {
    events.publishEvent(AccountEvent.of(kind, account.addressee(), at));
  }
}
