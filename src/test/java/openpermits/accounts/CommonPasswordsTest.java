package openpermits.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

  private static final CommonPasswords COMMON = new CommonPasswords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P@ssw0rd!!!!",
        "MotDePasse2024!",
        "mot de passe",
        "Azertyuiop12",
        "123456789012",
        "............",
        "aaaaaaaaaaaaaa",
        "passwordpassword",
        "Dragon2024!!",
        "qwertyuiop123",
        "Québec!!!!!!",
        "abcdefghijkl"
      })
  void containWhatIsGuessedFirst(String password) {
    assertThat(COMMON.contains(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four calm brown owls",
        "la lune mange du pain",
        "permis-demo-2024",
        "Kx9#fLq2!vTz",
        "chaise bleue sous le pont"
      })
  void leavePhrasesAlone(String password) {
    assertThat(COMMON.contains(password)).isFalse();
  }
}
