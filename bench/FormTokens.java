import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes form tokens as the portal's forms carry them, one a line, so that each request measured is
/// a form of its own: `java FormTokens.java SECRET-IN-HEX ACCOUNT HOW-MANY`.
void main(String[] arguments) throws Exception {
  var mac = Mac.getInstance("HmacSHA256");
  mac.init(new SecretKeySpec(HexFormat.of().parseHex(arguments[0]), "HmacSHA256"));
  var base64 = Base64.getUrlEncoder().withoutPadding();
  for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
    var number = base64.encodeToString(UUID.randomUUID().toString().getBytes());
    var signature = mac.doFinal((number + arguments[1]).getBytes());
    IO.println(number + "." + base64.encodeToString(signature));
  }
}
