package id.mitra.guest;

import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code, to be drawn as SVG, dark on light.
 *
 * @param size how many modules each side has, the quiet zone of four around it included
 * @param path the dark modules, as the data of an SVG path
 */
public record QrCode(int size, String path) {

	private static final int QUIET = 4;

	static QrCode of(String text) {
		ByteMatrix modules = modules(text);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int begin = x;
				while (x < modules.getWidth() && modules.get(x, y) == 1) {
					x++;
				}
				if (x > begin) {
					path.append('M').append(begin + QUIET).append(' ').append(y + QUIET);
					path.append('h').append(x - begin).append("v1h").append(begin - x).append('z');
				}
				x++;
			}
		}
		return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
	}

	private static ByteMatrix modules(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
				.getMatrix();
		}
		catch (WriterException tooLong) {
			throw new IllegalArgumentException("No QR code holds " + text.length() + " characters", tooLong);
		}
	}

}
