package id.mitra.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A certificate that nobody but its own server has signed, with its key, made anew.
 */
final class Certificate {

	private static final String PASSWORD = "of-a-test";

	private final KeyStore keys;

	private final Path file;

	/**
	 * Makes one.
	 * @param name the server's
	 */
	Certificate(String name, Path folder) {
		Path store = folder.resolve(name + ".p12");
		this.file = folder.resolve(name + ".pem");
		try {
			make(name, store);
			this.keys = KeyStore.getInstance("PKCS12");
			try (InputStream in = Files.newInputStream(store)) {
				this.keys.load(in, PASSWORD.toCharArray());
			}
			Files.writeString(this.file, "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
				.formatted(Base64.getMimeEncoder().encodeToString(this.keys.getCertificate("server").getEncoded())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void make(String name, Path store) throws IOException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "SAN=dns:" + name,
				"-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD)
			.redirectErrorStream(true)
			.start();
		assertThat(keytool.inputReader().lines().toList()).describedAs("what keytool complains of")
			.noneMatch((line) -> line.contains("error"));
	}

	/** For whoever is to trust it. */
	Path file() {
		return this.file;
	}

	/** For the server. */
	SSLContext server() {
		try {
			KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			own.init(this.keys, PASSWORD.toCharArray());
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(own.getKeyManagers(), null, null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
