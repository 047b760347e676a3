package openpermits.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Base64;
import openpermits.support.DemoCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What no browser sends, byte by byte: the portal answers it, and says nothing about itself.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DemoCity
class HostileRequestsTest {

  private static final int PATIENCE_MILLIS = 15_000;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/sign-in?returnTo=%zz",
        "/en/sign-in?returnTo=%ff%fe",
        "/en/sign-in?%ff=1",
        "/fr/%ff",
        "/fr/%00",
        "/fr;a=b/connexion",
        "/en//sign-in",
        "/en/sign-in%2f",
        "/assets/%2e%2e/application.yaml"
      })
  void areBadWhenTheirAddressIsNone(String address) {
    assertThat(get(address, "")).startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/error",
        "/actuator",
        "/actuator/env",
        "/EN/SIGN-IN",
        "/en/sign-in/",
        "/WEB-INF/web.xml"
      })
  void findNothingBesideTheRoutes(String address) {
    assertThat(get(address, "")).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\0\0\0\0", "' or 1=1 --", "not a number"})
  void haveNoSessionWhoseNumberIsNone(String number) {
    var cookie = "SESSION=" + Base64.getEncoder().encodeToString(number.getBytes(UTF_8));

    assertThat(get("/en/sign-in", cookie)).startsWith("HTTP/1.1 200");
  }

  @Test
  void areNotEchoed() {
    assertThat(send("TRACE /en/sign-in HTTP/1.1\r\nCookie: SESSION=secret\r\n"))
        .startsWith("HTTP/1.1 404")
        .doesNotContain("secret");
  }

  @Test
  void fillNoDiskWithFormsOfStrangers() {
    var body = "comment=" + "x".repeat(10_000);
    var before = savedForms();

    assertThat(
            send(
                "POST /en/profile HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length()
                    + "\r\n",
                body))
        .startsWith("HTTP/1.1 303");
    assertThat(savedForms()).isEqualTo(before);
  }

  /// It has the length of one of ours, and hides bytes that are no text.
  @Test
  void proveNothingWithATokenThatHidesNoText() {
    var hidden = new byte[72];
    Arrays.fill(hidden, 36, 72, (byte) 0xFF);
    var body = "_csrf=" + Base64.getUrlEncoder().encodeToString(hidden);

    assertThat(
            send(
                "POST /en/profile HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length()
                    + "\r\n",
                body))
        .startsWith("HTTP/1.1 303");
  }

  /// Or those of many pages together would be more than a request may carry, and no page of ours
  /// could be opened any more.
  @Test
  void haveWhatWasTypedCarriedToItsOwnPageOnly() {
    assertThat(
            send(
                "POST /en/register HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n",
                "email=a%40"))
        .containsPattern("Set-Cookie: saved_form_\\w+=[^;]+; Path=/en/register;");
  }

  private int savedForms() {
    return jdbc.sql("select count(*) from saved_forms where length(fields) > 2100")
        .query(Integer.class)
        .single();
  }

  private String get(String address, String cookie) {
    var answer = send("GET " + address + " HTTP/1.1\r\nCookie: " + cookie + "\r\n");
    assertThat(answer).doesNotContain("Exception", "\tat ", "org.apache", "springframework");
    return answer;
  }

  private String send(String head) {
    return send(head, "");
  }

  private String send(String head, String body) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var request = head + "Host: localhost\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }
}
