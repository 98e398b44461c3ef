package id.mitra.identity.signin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0, Firefox, Windows
			Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36, Chrome, Linux
			Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0, Edge, Windows
			Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.0 Safari/605.1, Safari, macOS
			Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/142.0 Mobile Safari/604.1, Chrome, iPhone
			Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36, Chrome, Android
			Java-http-client/25, -, -
			-, -, -
			""")
	void namesABrowserAndItsSystem(String agent, String browser, String system) {
		assertThat(Device.of(agent)).isEqualTo(new Device(browser, system));
	}

}
