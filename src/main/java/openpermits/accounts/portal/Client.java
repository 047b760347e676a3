package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Where a request comes from, to tell those who fail to sign in apart: an IPv4 address, or the
/// network of an IPv6 one, of which a household has all addresses.
///
/// Behind a proxy that the portal does not know of, everybody comes from that proxy.
record Client(String place) {

  private static final int NETWORK = 8;
  private static final int LONGEST = 64;

  static Client of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    try {
      return new Client(place(InetAddress.ofLiteral(address)));
    } catch (IllegalArgumentException noAddress) {
      return new Client("?" + address.substring(0, Math.min(address.length(), LONGEST)));
    }
  }

  private static String place(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK)
        : address.getHostAddress();
  }
}
