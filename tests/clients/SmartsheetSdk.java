import com.smartsheet.api.AuthorizationException;
import com.smartsheet.api.InvalidRequestException;
import com.smartsheet.api.PassthroughResources;
import com.smartsheet.api.ResourceNotFoundException;
import com.smartsheet.api.Smartsheet;
import com.smartsheet.api.SmartsheetBuilder;
import com.smartsheet.api.SmartsheetException;
import com.smartsheet.api.SmartsheetRestException;
import com.smartsheet.api.UserResources;
import com.smartsheet.api.models.AlternateEmail;
import com.smartsheet.api.models.DeleteUserParameters;
import com.smartsheet.api.models.PagedResult;
import com.smartsheet.api.models.PaginationParameters;
import com.smartsheet.api.models.User;
import com.smartsheet.api.models.UserProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * The published smartsheet-sdk-java, unmodified, against the demo. The newest version that the registry here has knows no
 * deactivate and no reactivate: these go through its own passthrough, and its own errors.
 */
public class SmartsheetSdk {
    interface Call {
        void run() throws SmartsheetException;
    }

    static final long GUS = 812345678900101L + 8 * 4096;

    static Smartsheet client(String url, String token) {
        return new SmartsheetBuilder().setBaseURI(url).setAccessToken(token).setMaxRetryTimeMillis(100).build();
    }

    static void check(boolean held, Object what) {
        if (!held) throw new AssertionError(String.valueOf(what));
    }

    static void refused(Call call, Class<? extends SmartsheetRestException> type, int code) throws SmartsheetException {
        try {
            call.run();
        } catch (SmartsheetRestException error) {
            check(error.getClass() == type && error.getErrorCode() == code, error.getClass() + " " + error.getErrorCode());
            check(error.getRefId() != null, "an error has a refId");
            return;
        }
        throw new AssertionError("not refused: " + code);
    }

    public static void main(String[] args) throws Exception {
        Smartsheet admin = client(args[0], "demo-admin-token");
        UserResources users = admin.userResources();
        PassthroughResources through = admin.passthroughResources();

        PagedResult<User> page = users.listUsers(null, new PaginationParameters(false, 10, 1));
        check(page.getTotalCount() == 27 && page.getData().size() == 10, page.getTotalCount());
        PagedResult<User> all = users.listUsers(null, new PaginationParameters(true, null, null));
        check(all.getData().size() == 27, all.getData().size());
        check(users.listUsers(Set.of("jane@acme.example"), null).getData().get(0).getEmail().equals("jane@acme.example"), "email");

        User kit = new User();
        kit.setEmail("kim@acme.example").setFirstName("Kim").setLastName("Lee");
        kit.setAdmin(false);
        kit.setLicensedSheetCreator(true);
        User added = users.addUser(kit, false);
        long id = added.getId();
        check(added.getName().equals("Kim Lee"), added.getName());
        UserProfile profile = users.getUser(id);
        check(profile.getEmail().equals("kim@acme.example"), profile.getEmail());
        added.setFirstName("Kimmy");
        added.setStatus(null);
        check(users.updateUser(added).getFirstName().equals("Kimmy"), "update");

        for (String operation : List.of("deactivate", "reactivate")) {
            for (int again = 0; again < 2; again++) {
                String answer = through.postRequest("users/" + id + "/" + operation, "{}", new HashMap<>());
                check(answer.replace(" ", "").contains("\"resultCode\":0"), answer);
            }
        }
        // A deactivated user does not break a list.
        through.postRequest("users/" + id + "/deactivate", "{}", new HashMap<>());
        check(users.listUsers(Set.of("kim@acme.example"), null).getData().size() == 1, "list with a deactivated user");
        through.postRequest("users/" + id + "/reactivate", "{}", new HashMap<>());

        AlternateEmail alternate = new AlternateEmail();
        alternate.setEmail("kim.two@acme.example");
        List<AlternateEmail> alternates = users.addAlternateEmail(id, List.of(alternate));
        check(alternates.size() == 1 && !alternates.get(0).getConfirmed(), alternates);
        check(users.listAlternateEmails(id, null).getData().size() == 1, "alternates");
        users.deleteAlternateEmail(id, alternates.get(0).getId());
        check(users.listOrgSheets(null).getData().isEmpty(), "sheets");

        refused(() -> through.postRequest("users/" + GUS + "/deactivate", "{}", new HashMap<>()), AuthorizationException.class, 1359);
        refused(() -> through.postRequest("users/1/deactivate", "{}", new HashMap<>()), ResourceNotFoundException.class, 1020);
        refused(() -> users.getUser(1), ResourceNotFoundException.class, 1020);
        refused(() -> users.addUser(kit), AuthorizationException.class, 1016);
        refused(() -> client(args[0], "nobody").userResources().listUsers(), AuthorizationException.class, 1002);
        refused(() -> client(args[0], "demo-reader-token").userResources().addUser(kit), AuthorizationException.class, 1004);
        refused(() -> users.listUsers(null, new PaginationParameters(false, 2001, 1)), InvalidRequestException.class, 1229);

        DeleteUserParameters transfer = new DeleteUserParameters();
        transfer.setTransferToId(1L);
        refused(() -> users.deleteUser(id, transfer), InvalidRequestException.class, 1019);
        users.deleteUser(id, null);
        refused(() -> users.getUser(id), ResourceNotFoundException.class, 1020);

        Smartsheet assuming = new SmartsheetBuilder().setBaseURI(args[0]).setAccessToken("demo-admin-token")
            .setAssumedUser("jane@acme.example").setChangeAgent("java").build();
        check(assuming.userResources().getCurrentUser().getEmail().equals("jane@acme.example"), "assumed");
        System.out.println("all held");
        System.exit(0);
    }
}
